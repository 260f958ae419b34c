; The installer, for who uses the computer: it asks for no administrator.
; makensis is given VERSION, FOLDER (what is installed, as it is unpacked), ICON,
; REMOVE (the commands that take that away again) and OUT.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh

!define RUNS "Klachtwijzer.Verloop"
!define SHOWN "Software\Microsoft\Windows\CurrentVersion\Uninstall\Klachtwijzer"

Name "Klachtwijzer"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Klachtwijzer"
InstallDirRegKey HKCU "${SHOWN}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Klachtwijzer"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Klachtwijzer installeren"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" ""

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\klachtwijzer.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(keeps)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"

LangString keeps ${LANG_DUTCH} "Klachtwijzer gaat van deze computer. Wat je \
gespeeld hebt blijft bewaard in $APPDATA\klachtwijzer, en je eigen situaties \
blijven waar ze zijn."
LangString keeps ${LANG_ENGLISH} "Klachtwijzer is taken off this computer. \
What you played stays kept in $APPDATA\klachtwijzer, and your own situations \
stay where they are."
LangString terminal ${LANG_DUTCH} "Klachtwijzer in een terminal"
LangString terminal ${LANG_ENGLISH} "Klachtwijzer in a terminal"
LangString run ${LANG_DUTCH} "Klachtwijzer-verloop"
LangString run ${LANG_ENGLISH} "Klachtwijzer run"

; Windows looks anew at what opens what.
!macro TellDesktop
    System::Call "shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)"
!macroend

Section
    ; What an earlier version had, this one may not have.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'

    SetOutPath "$INSTDIR"
    File /r "${FOLDER}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateDirectory "$SMPROGRAMS\Klachtwijzer"
    CreateShortcut "$SMPROGRAMS\Klachtwijzer\Klachtwijzer.lnk" \
        "$INSTDIR\klachtwijzer.exe"
    CreateShortcut "$SMPROGRAMS\Klachtwijzer\$(terminal).lnk" \
        "$SYSDIR\cmd.exe" "/k klachtwijzer --help" "$INSTDIR\klachtwijzer.exe"

    WriteRegStr HKCU "Software\Classes\.klacht" "" "${RUNS}"
    WriteRegStr HKCU "Software\Classes\${RUNS}" "" "$(run)"
    WriteRegStr HKCU "Software\Classes\${RUNS}\DefaultIcon" "" \
        "$INSTDIR\klachtwijzer.exe,0"
    WriteRegStr HKCU "Software\Classes\${RUNS}\shell\open\command" "" \
        '"$INSTDIR\klachtwijzer.exe" "%1"'
    !insertmacro TellDesktop

    WriteRegStr HKCU "${SHOWN}" "DisplayName" "Klachtwijzer"
    WriteRegStr HKCU "${SHOWN}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${SHOWN}" "DisplayIcon" "$INSTDIR\klachtwijzer.exe,0"
    WriteRegStr HKCU "${SHOWN}" "Publisher" "Klachtwijzer"
    WriteRegStr HKCU "${SHOWN}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${SHOWN}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${SHOWN}" "QuietUninstallString" \
        '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${SHOWN}" "NoModify" 1
    WriteRegDWORD HKCU "${SHOWN}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    !include "${REMOVE}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Klachtwijzer\*.lnk"
    RMDir "$SMPROGRAMS\Klachtwijzer"
    DeleteRegKey HKCU "Software\Classes\${RUNS}"
    DeleteRegKey HKCU "Software\Classes\.klacht"
    DeleteRegKey HKCU "${SHOWN}"
    !insertmacro TellDesktop
SectionEnd
