; The installer: for one person, without an administrator. scripts/package says where the parts are:
;   makensis -DVERSION=0.1.0 -DPARTS=folder -DICON=file -DSIZE=kilobytes -DOUT=file twohats.nsi

; As the program: for 64 bits.
Target amd64-unicode
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
SetDateSave on

!include MUI2.nsh
!include FileFunc.nsh

!define CLASSES "Software\Classes"
!define KIND "TwoHats.Client"
!define APPS "Software\Microsoft\Windows\CurrentVersion\Uninstall\TwoHats"
!define START "Software\Microsoft\Windows\CurrentVersion\App Paths\twohats.exe"

Name "Two Hats"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Two Hats"
; An upgrade goes where the older one is.
InstallDirRegKey HKCU "${APPS}" "InstallLocation"
BrandingText "Two Hats ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Two Hats"
VIAddVersionKey /LANG=0 "FileDescription" "Two Hats"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "The Two Hats authors, MIT or Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\twohats.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Polish"

LangString CLIENT ${LANG_ENGLISH} "Two Hats client"
LangString CLIENT ${LANG_GERMAN} "Two-Hats-Klient"
LangString CLIENT ${LANG_POLISH} "Klient Two Hats"
LangString ABOUT ${LANG_ENGLISH} "Rate how often you manage and how often you lead"
LangString ABOUT ${LANG_GERMAN} "Einschätzen, wie oft jemand steuert und wie oft vorangeht"
LangString ABOUT ${LANG_POLISH} "Oceń, jak często zarządzasz, a jak często przewodzisz"

; Windows draws files of this kind anew.
!macro TELL_WINDOWS
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; A program that runs can't be overwritten, but it can be moved aside: an open window goes on with the old one.
!macro MOVE_ASIDE
  Delete "$INSTDIR\twohats-before.exe"
  Rename "$INSTDIR\twohats.exe" "$INSTDIR\twohats-before.exe"
!macroend

Section
  SetOutPath "$INSTDIR"
  !insertmacro MOVE_ASIDE
  File /r "${PARTS}\*.*"
  Delete "$INSTDIR\twohats-before.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Two Hats.lnk" "$INSTDIR\twohats.exe" "" "$INSTDIR\twohats.exe" 0 SW_SHOWNORMAL "" "$(ABOUT)"

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(CLIENT)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\twohats.exe,0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\twohats.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.twohats" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.twohats" "Content Type" "application/x-twohats"
  WriteRegStr HKCU "${CLASSES}\.twohats\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${START}" "" "$INSTDIR\twohats.exe"

  WriteRegStr HKCU "${APPS}" "DisplayName" "Two Hats"
  WriteRegStr HKCU "${APPS}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${APPS}" "DisplayIcon" "$INSTDIR\twohats.exe,0"
  WriteRegStr HKCU "${APPS}" "Publisher" "The Two Hats authors"
  WriteRegStr HKCU "${APPS}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${APPS}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${APPS}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${APPS}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${APPS}" "NoModify" 1
  WriteRegDWORD HKCU "${APPS}" "NoRepair" 1
  !insertmacro TELL_WINDOWS
SectionEnd

; Takes away what was laid down, and nothing else: clients and settings stay.
Section Uninstall
  !insertmacro MOVE_ASIDE
  Delete "$INSTDIR\twohats-before.exe"
  Delete "$INSTDIR\licenses\*.txt"
  RMDir "$INSTDIR\licenses"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Two Hats.lnk"

  DeleteRegKey HKCU "${APPS}"
  DeleteRegKey HKCU "${START}"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.twohats\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.twohats\OpenWithProgids"
  ; Unless something else opens such files by now.
  ReadRegStr $0 HKCU "${CLASSES}\.twohats" ""
  StrCmp $0 "${KIND}" 0 theirs
  DeleteRegKey HKCU "${CLASSES}\.twohats"
  theirs:
  !insertmacro TELL_WINDOWS
SectionEnd
